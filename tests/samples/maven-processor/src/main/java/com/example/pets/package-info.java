@GenerateClient(document = "pets.yaml")
package com.example.pets;

import dev.plumbline.runtime.GenerateClient;
