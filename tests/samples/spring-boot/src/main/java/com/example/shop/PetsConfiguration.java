package com.example.shop;

import com.example.pets.PetsClient;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.transport.apache.ApacheTransport;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client for the whole application: it serves all threads. Spring closes both when the application ends. */
@Configuration(proxyBeanMethods = false)
class PetsConfiguration {

    @Bean
    ApacheTransport petsTransport(PetsProperties properties) {
        return ApacheTransport.create(properties.connectTimeout());
    }

    @Bean
    PetsClient petsClient(PetsProperties properties, ApacheTransport transport, MeterRegistry meters) {
        return PetsClient.of(ClientConfig.builder()
                .baseUrl(properties.baseUrl().toString())
                .timeout(properties.timeout())
                .transport(transport)
                .interceptor(new CallTimer(meters))
                .build());
    }
}
