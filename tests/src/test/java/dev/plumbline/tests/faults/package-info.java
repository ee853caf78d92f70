/** What a client does when the provider, or what lies before it, fails: over real sockets, held against a page. */
@NullMarked
package dev.plumbline.tests.faults;

import org.jspecify.annotations.NullMarked;
