package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.schema.Schema;

/**
 * One form that a body may have: a branch of a union, or the body itself where it is no union.
 *
 * @param name what to call it
 * @param whole the body's schema
 * @param branch all that holds in this form: the branch and what the body says beside its branches
 */
public record Mode(Line name, Schema whole, Schema branch) {}
