/** For tests of programs that use a generated client. */
module dev.plumbline.testing {
    requires transitive dev.plumbline.runtime;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports dev.plumbline.testing;
}
