package com.example.pets;

import com.example.pets.model.Pet;

public class App {
    private App() {}

    public static void main(String[] args) {
        try (var client = PetsClient.builder().baseUrl(args[0]).build()) {
            Pet rex = client.pets().addPet(Pet.builder().name("Rex").build());
            System.out.println(rex.name());
        }
    }
}
