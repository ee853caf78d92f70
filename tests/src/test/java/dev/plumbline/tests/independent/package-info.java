/** Another validator, by other people, to be compared with. */
@NullMarked
package dev.plumbline.tests.independent;

import org.jspecify.annotations.NullMarked;
