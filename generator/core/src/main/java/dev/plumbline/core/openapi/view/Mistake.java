package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;

/** Something written wrong in an extension: where, what is wrong, and what to do. */
public record Mistake(Location at, String what, String fix) {}
