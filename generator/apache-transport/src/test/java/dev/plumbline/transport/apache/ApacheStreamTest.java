package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.transport.StreamContract;
import java.time.Duration;

class ApacheStreamTest extends StreamContract {

    @Override
    protected Transport create(Duration connectTimeout) {
        return ApacheTransport.create(connectTimeout);
    }
}
