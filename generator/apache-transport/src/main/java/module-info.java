/** Sends requests through Apache HttpClient 5, whose jars name their modules in the manifest only. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.plumbline.transport.apache {
    requires transitive dev.plumbline.runtime;
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires static org.jspecify;

    exports dev.plumbline.transport.apache;
}
