/**
 * Facts about schemas that more than one stage asks for: what a schema says all in all, what tells branches apart, where
 * references lead round. Pure: takes schemas, gives values, and reports nothing.
 */
@NullMarked
package dev.plumbline.core.schema.analysis;

import org.jspecify.annotations.NullMarked;
