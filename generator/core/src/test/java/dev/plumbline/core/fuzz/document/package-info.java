/** Documents with something changed in them, to see that none is a fault of Plumbline's. */
@NullMarked
package dev.plumbline.core.fuzz.document;

import org.jspecify.annotations.NullMarked;
