package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.BinaryContent;

/** Bytes. */
final class BinaryDecoder extends ResponseDecoder<BinaryContent> {

    BinaryDecoder(String mediaType) {
        super(mediaType);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public BinaryContent decode(ResponseBody body) {
        return new ReceivedContent(body);
    }
}
