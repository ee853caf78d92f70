/** Tests that documents that bend the rules are gone on with, and that nothing in one is ever code. */
@NullMarked
package dev.plumbline.core.tolerance;

import org.jspecify.annotations.NullMarked;
