/** Stage 5: decides every Java name, package and type, once. */
@NullMarked
package dev.plumbline.core.plan;

import org.jspecify.annotations.NullMarked;
