package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.http.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every fault, with every transport, for a call that may be repeated and one that is paid for, in both forms. */
@Tag("slow")
@Timeout(300)
@Execution(ExecutionMode.SAME_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultTest {

    private static final FaultPage PAGE = new FaultPage();

    static List<Fault> faults() {
        return Stream.of(ConnectionFaults.all(), AnswerFaults.all(), StatusFaults.all(), MockFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> bothFormsDoTheSameAndLeaveNothingBehind() {
        return Stream.of(Transports.values())
                .flatMap(transports -> Stream.of(Exchange.values()).flatMap(exchange -> section(transports, exchange)));
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> bothFormsDoTheSameWithWhateverGoesOverTheWire() {
        return Stream.of(Transports.values()).flatMap(FaultTest::wireSection);
    }

    private static Stream<DynamicTest> wireSection(Transports transports) {
        List<String> rows = new ArrayList<>();
        PAGE.wireSection(transports, rows);
        return Stream.of(
                        StreamFaults.all(),
                        PageFaults.all(),
                        UploadFaults.all(),
                        DownloadFaults.all(),
                        TokenFaults.all())
                .flatMap(List::stream)
                .map(fault -> DynamicTest.dynamicTest(transports + " " + fault, () -> {
                    WireObservation blocking = WireObservation.of(fault, false, transports);
                    WireObservation async = WireObservation.of(fault, true, transports);
                    rows.add(fault + " | " + blocking.row());
                    assertThat(async.row()).isEqualTo(blocking.row());
                    assertThat(blocking.left() || async.left())
                            .as("a connection was left open")
                            .isFalse();
                    boolean paidTwice =
                            fault.name().startsWith("POST") && blocking.requests() > 1 && blocking.mayHavePaid();
                    assertThat(paidTwice).as("a paid request was sent again").isFalse();
                }));
    }

    private static Stream<DynamicTest> section(Transports transports, Exchange exchange) {
        List<String> rows = new ArrayList<>();
        PAGE.section(exchange, transports, rows);
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(exchange + " " + fault, () -> {
                    Observation blocking = Observation.of(fault, exchange, false, transports);
                    Observation async = Observation.of(fault, exchange, true, transports);
                    rows.add(fault + " | " + blocking.row(fault));
                    assertThat(async.row(fault)).isEqualTo(blocking.row(fault));
                    assertThat(blocking.left()).as("a connection was left open").isFalse();
                    boolean paidTwice = exchange == Exchange.POST && blocking.requests() > 1 && blocking.mayHavePaid();
                    assertThat(paidTwice).as("a paid request was sent again").isFalse();
                }));
    }

    @Test
    @Order(2)
    void thePageSaysWhatWasSeen() throws IOException {
        if (Boolean.getBoolean("faults.write")) {
            PAGE.write();
        }
        assertThat(PAGE.text()).isEqualTo(FaultPage.written());
    }

    @Test
    @Order(3)
    void aLongAnswerIsNotReadToItsEnd() throws Exception {
        AtomicLong sent = new AtomicLong();
        byte[] mebibyte = new byte[1 << 20];
        Fault flood = Fault.answer("1 GiB", peer -> {
            peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            while (sent.get() < 1 << 30) {
                peer.send(mebibyte);
                sent.addAndGet(mebibyte.length);
            }
        });
        Observation.of(flood, Exchange.GET, false, Transports.JDK);
        assertThat(sent.get()).isLessThan(64 << 20);
    }

    @Test
    @Order(4)
    void threadsAreFoundWhereThereAreSome() throws Exception {
        try (Site site = RawSite.sending(AnswerFaults.body("application/json", "{}"));
                Transport transport = Transports.JDK.open(null)) {
            assertThat(site.url()).isNotEmpty();
            assertThat(transport).isNotNull();
            assertThat(ClientThreads.running()).isNotEmpty();
        }
    }

    @AfterAll
    static void noThreadIsLeft() throws InterruptedException {
        assertThat(Patience.until(() -> ClientThreads.running().isEmpty()))
                .as(() -> "threads left: " + ClientThreads.running())
                .isTrue();
    }
}
