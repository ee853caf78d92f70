/** Another provider, made up, with another kind of API: nothing in Plumbline is there for videos only. */
@NullMarked
package dev.plumbline.tests.parcels;

import org.jspecify.annotations.NullMarked;
