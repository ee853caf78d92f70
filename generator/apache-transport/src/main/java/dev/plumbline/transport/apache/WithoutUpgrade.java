package dev.plumbline.transport.apache;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/** The library would ask for an upgrade to TLS with each plain request, which not every proxy bears. */
final class WithoutUpgrade {

    private WithoutUpgrade() {}

    static RequestConfig of(HttpClientContext context) {
        return RequestConfig.copy(context.getRequestConfigOrDefault())
                .setProtocolUpgradeEnabled(false)
                .build();
    }
}
