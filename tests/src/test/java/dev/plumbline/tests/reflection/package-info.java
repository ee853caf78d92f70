/** The runtime and generated clients use no reflection: shown in their bytecode, and in a JVM that allows none. */
@NullMarked
package dev.plumbline.tests.reflection;

import org.jspecify.annotations.NullMarked;
