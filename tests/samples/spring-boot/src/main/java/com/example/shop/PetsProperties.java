package com.example.shop;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What {@code application.properties} says of the client. */
@ConfigurationProperties("pets")
public record PetsProperties(URI baseUrl, Duration timeout, Duration connectTimeout) {}
