/**
 * A step of the build, no part of what is published: links the lambdas and the records of the generator's classes.
 *
 * <p>Java links each lambda when it is first made, and makes a class for it: a quarter of a millisecond. A run of the
 * generator makes one to two thousand, which was a fifth of {@code lint} of a small document by {@code java -jar}, and
 * neither that nor a run within {@code javac} can be given what a JVM could keep of the run before. A class that has been
 * through here has one class beside it for all of its lambdas, and what a record has of itself is written out in it.
 */
@NullMarked
package dev.plumbline.linker;

import org.jspecify.annotations.NullMarked;
