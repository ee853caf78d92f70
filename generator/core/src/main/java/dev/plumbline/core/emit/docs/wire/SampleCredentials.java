package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.SecurityScheme;
import java.util.List;
import java.util.stream.Stream;

/** What identifies the caller in the samples of an operation. */
public final class SampleCredentials {

    private SampleCredentials() {}

    /** The schemes of the first alternative that asks for something. */
    public static Stream<SecurityScheme> of(Api api, Operation operation) {
        List<Security.Requirement> requirements = operation.security().alternatives().stream()
                .map(Security.Alternative::requirements)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        return requirements.stream()
                .flatMap(requirement ->
                        api.security().stream().filter(scheme -> scheme.name().equals(requirement.scheme())));
    }
}
