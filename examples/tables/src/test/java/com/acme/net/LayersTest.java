package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import org.junit.jupiter.api.Test;

/** A table of the tests, in a nested type, laid over one of the program's: that one is found among its resources. */
final class LayersTest {

    @CodeTable({"com/acme/net/http.tsv", "com/acme/net/cloudflare.tsv"})
    interface Cloudflare {}

    @Test
    void rowsOfBothTables() {
        assertThat(CloudflareCode.find(404)).contains(CloudflareCode.NOT_FOUND);
        assertThat(CloudflareCode.find(521)).contains(CloudflareCode.WEB_SERVER_IS_DOWN);
        assertThat(CloudflareCode.WEB_SERVER_IS_DOWN.unprocessed()).isTrue();
        assertThat(CloudflareCode.TOO_MANY_REQUESTS.unprocessed()).isTrue();
    }

    @Test
    void rowWithoutAnOutcomeTakesItFromTheFamilyOfTheTableBelow() {
        assertThat(CloudflareCode.A_TIMEOUT_OCCURRED.outcome()).isEqualTo(Outcome.UNCLASSIFIED);
    }

    @Test
    void cellThatIsFilledChangesOneThingHereAndNothingThere() {
        assertThat(CloudflareCode.INTERNAL_SERVER_ERROR.outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(CloudflareCode.INTERNAL_SERVER_ERROR.meaning()).isEqualTo(HttpCode.INTERNAL_SERVER_ERROR.meaning());
        assertThat(HttpCode.INTERNAL_SERVER_ERROR.outcome()).isEqualTo(Outcome.UNCLASSIFIED);
    }
}
