/** Pages as a web site of static files: HTML, style, scripts and a search index, which need no server. */
@NullMarked
package dev.plumbline.core.emit.docs.site;

import org.jspecify.annotations.NullMarked;
