plumblineShards(["all"]);
