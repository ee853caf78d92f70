/** The clients of the providers beside the first: their rules, what goes over the wire, and that they are as generated. */
@NullMarked
package dev.plumbline.tests.providers;

import org.jspecify.annotations.NullMarked;
