/** Door 3: the command line. Each command is a class; what they print is said by {@link dev.plumbline.cli.Console}. */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;
