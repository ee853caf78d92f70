/** Servers on this machine for tests: what no well-behaved server does, over real sockets. */
@NullMarked
package dev.plumbline.runtime.loopback;

import org.jspecify.annotations.NullMarked;
