package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.payloadpageable.DefaultApi;
import spector.payloadpageable.TitleClient;
import spector.payloadpageable.model.ContinuationTokenRequestHeaderNestedResponseBodyResponse;
import spector.payloadpageable.model.ContinuationTokenRequestHeaderNestedResponseBodyResponseNestedItems;
import spector.payloadpageable.model.ContinuationTokenRequestHeaderNestedResponseBodyResponseNestedNext;
import spector.payloadpageable.model.ContinuationTokenRequestHeaderResponseBodyResponse;
import spector.payloadpageable.model.ContinuationTokenRequestHeaderResponseHeaderResponse;
import spector.payloadpageable.model.ContinuationTokenRequestQueryNestedResponseBodyResponse;
import spector.payloadpageable.model.ContinuationTokenRequestQueryNestedResponseBodyResponseNestedItems;
import spector.payloadpageable.model.ContinuationTokenRequestQueryNestedResponseBodyResponseNestedNext;
import spector.payloadpageable.model.ContinuationTokenRequestQueryResponseBodyResponse;
import spector.payloadpageable.model.ContinuationTokenRequestQueryResponseHeaderResponse;
import spector.payloadpageable.model.PageSizeListWithPageSizeResponse;
import spector.payloadpageable.model.PageSizeListWithoutContinuationResponse;
import spector.payloadpageable.model.Pet;
import spector.payloadpageable.request.ContinuationTokenRequestHeaderNestedResponseBodyParams;
import spector.payloadpageable.request.ContinuationTokenRequestHeaderResponseBodyParams;
import spector.payloadpageable.request.ContinuationTokenRequestHeaderResponseHeaderParams;
import spector.payloadpageable.request.ContinuationTokenRequestQueryNestedResponseBodyParams;
import spector.payloadpageable.request.ContinuationTokenRequestQueryResponseBodyParams;
import spector.payloadpageable.request.ContinuationTokenRequestQueryResponseHeaderParams;
import spector.payloadpageable.request.PageSizeListWithPageSizeParams;
import spector.payloadpageable.request.XmlPaginationListWithContinuationParams;

/** The scenarios of {@code payload/pageable}. */
@ExtendWith(SpectorServer.class)
class PayloadPageableTest {

    /** What two pages have together. */
    private static final List<Pet> FOUR = List.of(
            Pet.builder().id("1").name("dog").build(),
            Pet.builder().id("2").name("cat").build(),
            Pet.builder().id("3").name("bird").build(),
            Pet.builder().id("4").name("fish").build());

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestQueryResponseBody() {
        assertThat(api.continuationTokenRequestQueryResponseBody(
                        ContinuationTokenRequestQueryResponseBodyParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryResponseBodyResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build()))
                        .nextToken("page2")
                        .build());
        assertThat(api.continuationTokenRequestQueryResponseBody(
                        ContinuationTokenRequestQueryResponseBodyParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryResponseBodyResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestHeaderResponseBody() {
        assertThat(api.continuationTokenRequestHeaderResponseBody(
                        ContinuationTokenRequestHeaderResponseBodyParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderResponseBodyResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build()))
                        .nextToken("page2")
                        .build());
        assertThat(api.continuationTokenRequestHeaderResponseBody(
                        ContinuationTokenRequestHeaderResponseBodyParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderResponseBodyResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestQueryResponseHeader() {
        assertThat(api.continuationTokenRequestQueryResponseHeader(
                        ContinuationTokenRequestQueryResponseHeaderParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryResponseHeaderResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build()))
                        .build());
        assertThat(api.continuationTokenRequestQueryResponseHeader(
                        ContinuationTokenRequestQueryResponseHeaderParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryResponseHeaderResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestHeaderResponseHeader() {
        assertThat(api.continuationTokenRequestHeaderResponseHeader(
                        ContinuationTokenRequestHeaderResponseHeaderParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderResponseHeaderResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build()))
                        .build());
        assertThat(api.continuationTokenRequestHeaderResponseHeader(
                        ContinuationTokenRequestHeaderResponseHeaderParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderResponseHeaderResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void pageSizeListWithoutContinuation() {
        assertThat(api.pageSizeListWithoutContinuation())
                .isEqualTo(PageSizeListWithoutContinuationResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build(),
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void pageSizeListWithPageSize() {
        assertThat(api.pageSizeListWithPageSize(
                        PageSizeListWithPageSizeParams.builder().pageSize(2).build()))
                .isEqualTo(PageSizeListWithPageSizeResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build()))
                        .build());
        assertThat(api.pageSizeListWithPageSize(
                        PageSizeListWithPageSizeParams.builder().pageSize(4).build()))
                .isEqualTo(PageSizeListWithPageSizeResponse.builder()
                        .pets(List.of(
                                Pet.builder().id("1").name("dog").build(),
                                Pet.builder().id("2").name("cat").build(),
                                Pet.builder().id("3").name("bird").build(),
                                Pet.builder().id("4").name("fish").build()))
                        .build());
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestQueryNestedResponseBody() {
        assertThat(api.continuationTokenRequestQueryNestedResponseBody(
                        ContinuationTokenRequestQueryNestedResponseBodyParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryNestedResponseBodyResponse.builder()
                        .nestedItems(ContinuationTokenRequestQueryNestedResponseBodyResponseNestedItems.builder()
                                .pets(List.of(
                                        Pet.builder().id("1").name("dog").build(),
                                        Pet.builder().id("2").name("cat").build()))
                                .build())
                        .nestedNext(ContinuationTokenRequestQueryNestedResponseBodyResponseNestedNext.builder()
                                .nextToken("page2")
                                .build())
                        .build());
        assertThat(api.continuationTokenRequestQueryNestedResponseBody(
                        ContinuationTokenRequestQueryNestedResponseBodyParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestQueryNestedResponseBodyResponse.builder()
                        .nestedItems(ContinuationTokenRequestQueryNestedResponseBodyResponseNestedItems.builder()
                                .pets(List.of(
                                        Pet.builder().id("3").name("bird").build(),
                                        Pet.builder().id("4").name("fish").build()))
                                .build())
                        .build());
    }

    @Test
    void serverDrivenPaginationContinuationTokenRequestHeaderNestedResponseBody() {
        assertThat(api.continuationTokenRequestHeaderNestedResponseBody(
                        ContinuationTokenRequestHeaderNestedResponseBodyParams.builder()
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderNestedResponseBodyResponse.builder()
                        .nestedItems(ContinuationTokenRequestHeaderNestedResponseBodyResponseNestedItems.builder()
                                .pets(List.of(
                                        Pet.builder().id("1").name("dog").build(),
                                        Pet.builder().id("2").name("cat").build()))
                                .build())
                        .nestedNext(ContinuationTokenRequestHeaderNestedResponseBodyResponseNestedNext.builder()
                                .nextToken("page2")
                                .build())
                        .build());
        assertThat(api.continuationTokenRequestHeaderNestedResponseBody(
                        ContinuationTokenRequestHeaderNestedResponseBodyParams.builder()
                                .token("page2")
                                .foo("foo")
                                .bar("bar")
                                .build()))
                .isEqualTo(ContinuationTokenRequestHeaderNestedResponseBodyResponse.builder()
                        .nestedItems(ContinuationTokenRequestHeaderNestedResponseBodyResponseNestedItems.builder()
                                .pets(List.of(
                                        Pet.builder().id("3").name("bird").build(),
                                        Pet.builder().id("4").name("fish").build()))
                                .build())
                        .build());
    }

    @Test
    void xmlPaginationListWithContinuation() {
        assertThat(api.xmlPaginationListWithContinuation())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<PetListResult>\n  <Pets>\n    <Pet>\n      <Id>1</Id>\n      <Name>dog</Name>\n    </Pet>\n    <Pet>\n      <Id>2</Id>\n      <Name>cat</Name>\n    </Pet>\n  </Pets>\n  <NextMarker>page2</NextMarker>\n</PetListResult>\n");
        assertThat(api.xmlPaginationListWithContinuation(XmlPaginationListWithContinuationParams.builder()
                        .marker("page2")
                        .build()))
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<PetListResult>\n  <Pets>\n    <Pet>\n      <Id>3</Id>\n      <Name>bird</Name>\n    </Pet>\n    <Pet>\n      <Id>4</Id>\n      <Name>fish</Name>\n    </Pet>\n  </Pets>\n</PetListResult>\n");
    }

    @Test
    void serverDrivenPaginationLink() {
        assertThat(api.serverDrivenPaginationLinkAll()).containsExactlyElementsOf(FOUR);
    }

    @Test
    void serverDrivenPaginationLinkString() {
        assertThat(api.serverDrivenPaginationLinkStringAll()).containsExactlyElementsOf(FOUR);
    }

    @Test
    void serverDrivenPaginationNestedLink() {
        assertThat(api.serverDrivenPaginationNestedLinkAll()).containsExactlyElementsOf(FOUR);
    }
}
