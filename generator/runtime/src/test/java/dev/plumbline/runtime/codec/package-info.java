/** Each kind of body by itself. */
package dev.plumbline.runtime.codec;
