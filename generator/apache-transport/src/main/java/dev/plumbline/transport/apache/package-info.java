/**
 * The transport over Apache HttpClient 5, for programs that have that library already or need what its builder offers.
 * Its non-blocking client serves the blocking form too: one pool of connections, and a call that can be interrupted.
 */
@NullMarked
package dev.plumbline.transport.apache;

import org.jspecify.annotations.NullMarked;
