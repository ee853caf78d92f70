package com.example.shop;

import com.example.pets.PetsClient;
import com.example.pets.model.Pet;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ShopApplication {

    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    @RestController
    static class Shelf {

        private final PetsClient client;

        Shelf(PetsClient client) {
            this.client = client;
        }

        @GetMapping("/shelf/{name}")
        String shelf(@PathVariable String name) {
            Pet pet = client.pets().getPet(name);
            return pet.name() + " is here";
        }
    }
}
