/**
 * Overlays (OpenAPI Overlay 1.0 and 1.1): what is added to a document, changed in it or taken out of it without editing
 * it. The first document of a run and its overlays become one tree, in which every value still knows where it was
 * written.
 */
@NullMarked
package dev.plumbline.core.overlay;

import org.jspecify.annotations.NullMarked;
