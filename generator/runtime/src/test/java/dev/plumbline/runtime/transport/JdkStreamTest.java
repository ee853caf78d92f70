package dev.plumbline.runtime.transport;

import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import java.time.Duration;

class JdkStreamTest extends StreamContract {

    @Override
    protected Transport create(Duration connectTimeout) {
        return JdkTransport.create(connectTimeout);
    }
}
