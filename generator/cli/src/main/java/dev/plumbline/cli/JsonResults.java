package dev.plumbline.cli;

import dev.plumbline.runtime.validation.Violation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For programs: an object on a line for each file. Its shape is in the help of {@code validate}. */
final class JsonResults implements ResultPrinter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String print(InstanceResult result) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("file", result.file());
        object.put("valid", result.isValid());
        object.put("unreadable", result.unreadable());
        ArrayNode violations = object.putArray("violations");
        result.violations().forEach(violation -> write(violation, violations.addObject()));
        return object.toString();
    }

    private static void write(Violation violation, ObjectNode object) {
        object.put("severity", violation.isError() ? "error" : "advisory");
        object.put("instancePointer", violation.instancePointer());
        object.put("keywordLocation", violation.keywordLocation());
        object.put("absoluteKeywordLocation", violation.absoluteKeywordLocation());
        object.put("schemaPointer", violation.schemaPointer());
        object.put("keyword", violation.keyword());
        object.put("title", violation.title());
        object.put("message", violation.message());
        object.put("detail", violation.detail());
        object.put("source", violation.source());
    }
}
