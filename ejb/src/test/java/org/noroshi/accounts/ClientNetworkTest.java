package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("接続元のまとまり")
class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,192.0.2.1",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64",
        "2001:0db8:0001:0002:ffff:ffff:ffff:ffff,2001:db8:1:2::/64",
        "2001:db8::1,2001:db8:0:0::/64",
        "::1,0:0:0:0::/64",
        "1::2:3:4:5:6,1:0:0:2::/64",
        "fe80::1%eth0,fe80:0:0:0::/64",
        "::ffff:192.0.2.1,::ffff:192.0.2.1"
    })
    void oneCustomerIsOneNetwork(String address, String network) {
        assertThat(ClientNetwork.of(address).name()).isEqualTo(network);
    }

    @Test
    void whatHasNoAddressCountsTogether() {
        assertThat(ClientNetwork.of(null)).isEqualTo(ClientNetwork.of(" "));
    }
}
