/**
 * Generated clients against Spector, a mock server that somebody else wrote: each test is an exchange as a user of the client
 * would write it, and the server says whether what it was sent is right.
 */
@NullMarked
package dev.plumbline.tests.interop;

import org.jspecify.annotations.NullMarked;
