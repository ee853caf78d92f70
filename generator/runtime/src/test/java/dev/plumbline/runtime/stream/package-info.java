/** Bodies that are read while they come. */
package dev.plumbline.runtime.stream;
