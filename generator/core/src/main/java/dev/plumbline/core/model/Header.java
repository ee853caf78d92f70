package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;

/** A header of a response, or of a part of a multipart body. */
public record Header(Location at, String name, boolean required, Docs docs, Type type, Location schema) {}
