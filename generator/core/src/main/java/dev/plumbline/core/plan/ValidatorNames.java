package dev.plumbline.core.plan;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;

public final class ValidatorNames {
    private final Schema root;

    private ValidatorNames(Schema root) {
        this.root = root;
    }

    public static ValidatorNames of(Schema root, Rules rules) {
        return new ValidatorNames(root);
    }

    public String method(Location at) {
        StringBuilder s = new StringBuilder();
        for (String w : at.pointer().substring(root.at().pointer().length()).split("[^A-Za-z0-9]+"))
            if (!w.isEmpty()) s.append(Character.toUpperCase(w.charAt(0))).append(w.substring(1));
        return s.toString();
    }

    public String constant(Location at, String keyword) {
        return (at.pointer()
                                .substring(Math.min(
                                        at.pointer().length(),
                                        root.at().pointer().length())) + "/" + keyword)
                .replaceAll("^/", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase();
    }

    public String local(String property) {
        return property.replaceAll("[^A-Za-z0-9]+", "_");
    }
}
