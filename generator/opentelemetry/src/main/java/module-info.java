/** Tells OpenTelemetry of a client's calls. Its jars name their modules in the manifest only. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.plumbline.opentelemetry {
    requires transitive dev.plumbline.runtime;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;
    requires static org.jspecify;

    exports dev.plumbline.opentelemetry;
}
