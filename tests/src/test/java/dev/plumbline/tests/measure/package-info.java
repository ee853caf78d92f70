/** What a program costs that runs in a Java of its own, and what it leaves in a folder. */
@NullMarked
package dev.plumbline.tests.measure;

import org.jspecify.annotations.NullMarked;
