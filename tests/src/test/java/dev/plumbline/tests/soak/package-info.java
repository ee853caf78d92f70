/** Thousands of calls at a provider that fails now and then: nothing is paid twice, and nothing is left behind. */
@NullMarked
package dev.plumbline.tests.soak;

import org.jspecify.annotations.NullMarked;
