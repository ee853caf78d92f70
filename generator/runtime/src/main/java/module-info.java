/** What generated clients call. */
module dev.plumbline.runtime {
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;
    requires transitive java.net.http;

    exports dev.plumbline.runtime;
    exports dev.plumbline.runtime.auth;
    exports dev.plumbline.runtime.call;
    exports dev.plumbline.runtime.client;
    exports dev.plumbline.runtime.codec;
    exports dev.plumbline.runtime.configuration;
    exports dev.plumbline.runtime.content;
    exports dev.plumbline.runtime.download;
    exports dev.plumbline.runtime.error;
    exports dev.plumbline.runtime.http;
    exports dev.plumbline.runtime.intercept;
    exports dev.plumbline.runtime.json;
    exports dev.plumbline.runtime.page;
    exports dev.plumbline.runtime.parameter;
    exports dev.plumbline.runtime.retry;
    exports dev.plumbline.runtime.validation;
    exports dev.plumbline.runtime.wait;
    exports dev.plumbline.runtime.webhook;
}
