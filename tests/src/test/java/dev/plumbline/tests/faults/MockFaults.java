package dev.plumbline.tests.faults;

import com.github.tomakehurst.wiremock.http.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** WireMock's own faults. */
final class MockFaults {

    private MockFaults() {}

    static List<dev.plumbline.tests.faults.Fault> all() {
        return Arrays.stream(Fault.values())
                .map(fault -> dev.plumbline.tests.faults.Fault.of(name(fault), () -> new MockSite(fault)))
                .toList();
    }

    private static String name(Fault fault) {
        return "WireMock: " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
