package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.Redirect;
import dev.plumbline.runtime.http.Location;

/** A redirect. */
final class RedirectDecoder extends ResponseDecoder<Redirect> {

    RedirectDecoder() {
        super(null);
    }

    @Override
    public Redirect decode(ResponseBody body) {
        return new Redirect(body.status(), Location.of(body.headers()));
    }
}
