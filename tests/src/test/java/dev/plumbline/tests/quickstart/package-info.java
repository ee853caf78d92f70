/** {@code mvn -Pquickstart}: the whole path, from the document to downloaded videos, as a page that a person can read. */
@NullMarked
package dev.plumbline.tests.quickstart;

import org.jspecify.annotations.NullMarked;
