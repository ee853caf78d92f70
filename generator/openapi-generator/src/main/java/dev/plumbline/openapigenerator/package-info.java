/**
 * Door 2: Plumbline inside OpenAPI Generator. The host reads the options and writes the files, with its dry run, ignore
 * file, minimal update and file list; what is in the files comes from the core.
 */
@NullMarked
package dev.plumbline.openapigenerator;

import org.jspecify.annotations.NullMarked;
