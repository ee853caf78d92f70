/**
 * What is known of keywords: a row each, which says how it is read in which dialects, where schemas stand in it, and what it
 * adds to names. Whatever has to know keywords asks here.
 */
@NullMarked
package dev.plumbline.core.schema.vocabulary;

import org.jspecify.annotations.NullMarked;
