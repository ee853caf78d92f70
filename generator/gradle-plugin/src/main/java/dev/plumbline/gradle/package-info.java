/** Door 5: a plug-in of Gradle. It decides nothing; what it is told becomes a request to the core. */
@NullMarked
package dev.plumbline.gradle;

import org.jspecify.annotations.NullMarked;
