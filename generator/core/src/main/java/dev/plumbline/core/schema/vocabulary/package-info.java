/** What each keyword is: a row a keyword, in which dialects, and how raw schemas become checks. */
@NullMarked
package dev.plumbline.core.schema.vocabulary;

import org.jspecify.annotations.NullMarked;
