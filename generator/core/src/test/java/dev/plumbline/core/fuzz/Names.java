package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * The references that are legal at a place of a schema. The resource that they are in decides: a reference to {@code #}
 * is to that resource's root.
 *
 * @param below references that may stand below a child applicator only, for elsewhere they might never end
 * @param anywhere references that may stand anywhere
 * @param dynamic references for {@code $dynamicRef}; below a child applicator only
 */
record Names(List<String> below, List<String> anywhere, List<String> dynamic) {

    Names {
        below = List.copyOf(below);
        anywhere = List.copyOf(anywhere);
        dynamic = List.copyOf(dynamic);
    }

    /** The references at a place below a child applicator, or not below one. */
    List<String> at(boolean inChild) {
        List<String> legal = new ArrayList<>(anywhere);
        if (inChild) {
            legal.addAll(below);
        }
        return legal;
    }
}
