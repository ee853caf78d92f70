/** Each rule and each advisory of UniAll Veo 3.1 with a request that breaks it, and what the user then reads. */
@NullMarked
package dev.plumbline.tests.rules;

import org.jspecify.annotations.NullMarked;
