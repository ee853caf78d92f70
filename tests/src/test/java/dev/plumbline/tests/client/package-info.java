/** The generated client of UniAll Veo 3.1 over real HTTP, against the fixtures. */
@NullMarked
package dev.plumbline.tests.client;

import org.jspecify.annotations.NullMarked;
