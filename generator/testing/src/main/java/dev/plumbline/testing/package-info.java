/**
 * For tests of programs that use a generated client: {@link dev.plumbline.testing.ScriptedTransport} responds without a
 * network, {@link dev.plumbline.testing.EmbeddedProvider} responds over real HTTP and knows what the document allows, and
 * in {@link dev.plumbline.testing.FakeTime} no wait takes time. It needs the runtime and the JDK's own HTTP server.
 */
@NullMarked
package dev.plumbline.testing;

import org.jspecify.annotations.NullMarked;
